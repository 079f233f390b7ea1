$.ajax({
  url: "https://sso.example.com/realms/example/protocol/openid-connect/token",
  method: "POST",
  contentType: "application/x-www-form-urlencoded; charset=utf-8",
  data: new Blob([$.param({
    "client_id": "example-spa",
    "grant_type": "authorization_code",
    "code": "SplxlOBeZQQYbYS6WxSbIA",
    "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.",
    "redirect_uri": "com.example.app:/oauth/callback",
  }).replace(/%20/g, "+")]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
