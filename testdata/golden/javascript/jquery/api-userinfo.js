$.ajax({
  url: "https://login.example.com/openid/connect/userinfo?schema=openid",
  headers: { "Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
