$.ajax({
  url: "https://library.example.com/api/books/1/authors",
  method: "PUT",
  headers: {
    "Accept": "application/hal+json",
    "Authorization": "Bearer YOUR_TOKEN",
  },
  contentType: "text/uri-list",
  data: `http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
