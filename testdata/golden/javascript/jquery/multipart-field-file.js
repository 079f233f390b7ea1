const form = new FormData();
form.append("title", "Quarterly report");
form.append("file", new File(["line one\nline two\n"], "report.txt", { type: "text/plain" }));

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=----boundary42",
  contentType: false,
  data: form,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
