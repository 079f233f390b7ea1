$.ajax({
  url: "https://login.example.com/oauth2/token",
  method: "POST",
  headers: {
    "Authorization": "Basic " + btoa("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET"),
    "Accept": "application/json",
  },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "grant_type": "authorization_code",
    "code": "YOUR_CODE",
    "redirect_uri": "https://app.example.com/callback?x=1",
    "code_verifier": "YOUR_VERIFIER",
    "scope": "openid email profile",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
