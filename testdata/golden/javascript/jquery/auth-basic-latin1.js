$.ajax({
  url: "https://api.example.com/private",
  headers: { "Authorization": "Basic YvxjaGVyOmdy/N9l" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
