const response = await axios.put("https://upload.example.com/upload/files", Uint8Array.from(atob("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY="), (c) => c.charCodeAt(0)), {
  params: {
    "uploadType": "resumable",
    "upload_id": "YOUR_UPLOAD_ID",
  },
  headers: {
    "Content-Range": "bytes 524288-524319/2000000",
    "Content-Type": "video/mp4",
  },
});

console.log(response.data);
