$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X8",
  data: `This is the preamble.\r
--X8\r
Content-Disposition: form-data; name="b"\r
\r
1\r
--X8\r
Content-Disposition: form-data; name="a"\r
\r
2\r
--X8--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
