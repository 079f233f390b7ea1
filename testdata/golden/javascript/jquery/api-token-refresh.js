$.ajax({
  url: "https://login.example.com/oauth2/token",
  method: "POST",
  headers: {
    "Authorization": "Basic " + btoa("client%3Aexample:YOUR%20CLIENT%20SECRET"),
    "Accept": "application/json",
  },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "grant_type": "refresh_token",
    "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
    "scope": "openid profile email",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
