const xhr = new XMLHttpRequest();
xhr.open("PUT", "https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID");
xhr.setRequestHeader("Content-Range", "bytes 524288-524319/2000000");
xhr.setRequestHeader("Content-Type", "video/mp4");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(Uint8Array.from(atob("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY="), (c) => c.charCodeAt(0)));
