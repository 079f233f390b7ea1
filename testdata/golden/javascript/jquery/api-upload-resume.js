$.ajax({
  url: "https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID",
  method: "PUT",
  headers: { "Content-Range": "bytes 524288-524319/2000000" },
  contentType: "video/mp4",
  data: Uint8Array.from(atob("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
