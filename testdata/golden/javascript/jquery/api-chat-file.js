const form = new FormData();
form.append("channels", "C0EXAMPLE,C1EXAMPLE");
form.append("initial_comment", "Today's chart 📈");
form.append("file", new File([Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII="), (c) => c.charCodeAt(0))], "chart.png", { type: "image/png" }));

$.ajax({
  url: "https://chat.example.com/api/files.upload",
  method: "POST",
  headers: { "Authorization": "Bearer YOUR_TOKEN" },
  contentType: "multipart/form-data; boundary=------------------------d74496d66958873e",
  contentType: false,
  data: form,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
