$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X7",
  data: `--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
