$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  headers: {
    "Content-Language": "en, de",
    "Content-Disposition": "attachment; filename=\"a b.txt\"",
    "Content-Location": "/a",
    "Last-Modified": "Fri, 02 Jan 2026 10:30:00 GMT",
    "Expires": "0",
    "Allow": "GET, PUT",
  },
  contentType: "text/plain; charset=utf-8; format=flowed",
  data: new Blob(["hello"]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
