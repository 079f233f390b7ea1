const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced
const credentials = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));

$.ajax({
  url: "https://api.example.com/me",
  headers: { "Authorization": `Basic ${credentials}` },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
