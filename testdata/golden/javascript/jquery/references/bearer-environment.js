const apiToken = "YOUR_API_TOKEN"; // to be replaced

$.ajax({
  url: "https://api.example.com/me",
  headers: {
    "Authorization": `Bearer ${apiToken}`,
    "Accept": "application/json",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
