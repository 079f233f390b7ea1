const response = await fetch("https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID", {
  method: "PUT",
  headers: {
    "Content-Range": "bytes 524288-524319/2000000",
    "Content-Type": "video/mp4",
  },
  body: Buffer.from("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY=", "base64"),
});

console.log(await response.text());
