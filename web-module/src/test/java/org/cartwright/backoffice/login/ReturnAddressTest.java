package org.cartwright.backoffice.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
  private static final String CONTEXT = "/cartwright";

  @Test
  void leadsBackToThePageWithItsState() {
    String page = "/cartwright/orders.xhtml?q=ann&page=2";
    assertThat(ReturnAddress.checked(page, CONTEXT)).isEqualTo(page);
    assertThat(ReturnAddress.ofReferrer("https://shop.example" + page, CONTEXT)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/cartwright/orders.xhtml",
        "//evil.example/cartwright/orders.xhtml",
        "/cartwright/../other.xhtml",
        "/cartwrightevil/orders.xhtml",
        "/cartwright/orders.xhtml\r\nSet-Cookie: a=b",
        "/cartwright/\\evil.example",
        "/cartwright/login.xhtml",
        "/cartwright/sign-out",
        "javascript:alert(1)",
        ""
      })
  void leadsNowhereElse(String address) {
    assertThat(ReturnAddress.checked(address, CONTEXT)).isNull();
  }

  @Test
  void ignoresAReferrerThatIsNoAddress() {
    assertThat(ReturnAddress.ofReferrer("::not an address::", CONTEXT)).isNull();
    assertThat(ReturnAddress.ofReferrer(null, CONTEXT)).isNull();
  }

  @Test
  void sendsAnExpiredAjaxRequestToTheLoginPageWithTheWayBack() {
    assertThat(ExpiredAjax.target(CONTEXT, "http://localhost/cartwright/orders.xhtml?q=a&page=2"))
        .isEqualTo(
            "/cartwright/login.xhtml?expired=true&amp;back=%2Fcartwright%2Forders.xhtml%3Fq%3Da%26page%3D2");
    assertThat(ExpiredAjax.target(CONTEXT, "http://evil/\"><script>"))
        .isEqualTo("/cartwright/login.xhtml?expired=true");
  }
}
