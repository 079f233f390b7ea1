const xhr = new XMLHttpRequest();
xhr.open("POST", "https://sso.example.com/realms/example/protocol/openid-connect/token");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([new URLSearchParams({
  "client_id": "example-spa",
  "grant_type": "authorization_code",
  "code": "SplxlOBeZQQYbYS6WxSbIA",
  "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.",
  "redirect_uri": "com.example.app:/oauth/callback",
})]));
