const form = new FormData();
form.append("title", "Quarterly");

$.ajax({
  url: "http://origin.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X9",
  contentType: false,
  data: form,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
