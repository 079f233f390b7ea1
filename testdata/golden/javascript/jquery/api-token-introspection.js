$.ajax({
  url: "https://login.example.com/oauth2/introspect",
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
  },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "token": "YOUR_TOKEN-1.x~",
    "token_type_hint": "access_token",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
