const form = new FormData();
form.append("a", new File(["x,y\r\n1,2\r\n"], "a.csv", { type: "text/csv" }));
form.append("b", new File(["é and \"quotes\""], "b.txt", { type: "text/plain; charset=utf-8" }));

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X7",
  contentType: false,
  data: form,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
