$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "text/csv; header=present",
  data: `id,name,note\r
1,"Example, Ltd","said ""hi"""\r
2,'x',"two\r
lines"\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
