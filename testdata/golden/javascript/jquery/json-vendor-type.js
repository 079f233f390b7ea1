$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/vnd.api+json",
  data: JSON.stringify({
    "data": {
      "type": "articles",
      "attributes": {"title": "JSON:API"},
    },
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
