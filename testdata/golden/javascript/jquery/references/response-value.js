const loginToken = "YOUR_LOGIN_TOKEN"; // to be replaced

$.ajax({
  url: "https://api.example.com/me",
  headers: { "Authorization": `Bearer ${loginToken}` },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
