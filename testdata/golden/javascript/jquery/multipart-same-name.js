const form = new FormData();
form.append("tag", "a");
form.append("files[]", new File(["A"], "a.txt", { type: "text/plain" }));
form.append("tag", "b");
form.append("files[]", new File(["B"], "b.txt", { type: "text/plain" }));

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X1",
  contentType: false,
  data: form,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
