$.ajax({
  url: "https://api.example.com/private",
  headers: { "Authorization": "Basic YsO8Y2hlcjrQv9Cw0YDQvtC70Yzwn5iA" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
