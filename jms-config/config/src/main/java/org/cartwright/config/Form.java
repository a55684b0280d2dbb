package org.cartwright.config;

/**
 * What a value must look like.
 *
 * @param kind of value
 * @param least smallest number, for a number
 * @param most largest number, for a number
 */
record Form(Kind kind, int least, int most) {
  enum Kind {
    TEXT,
    SECRET,
    FLAG,
    NUMBER
  }

  static final Form TEXT = new Form(Kind.TEXT, 0, 0);
  static final Form SECRET = new Form(Kind.SECRET, 0, 0);
  static final Form FLAG = new Form(Kind.FLAG, 0, 0);

  static Form number(int least, int most) {
    return new Form(Kind.NUMBER, least, most);
  }
}
