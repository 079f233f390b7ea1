const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced

$.ajax({
  url: "https://api.example.com/me",
  headers: { "Authorization": "Basic " + btoa(`${user}:${password}`) },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
