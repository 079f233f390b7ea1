const xhr = new XMLHttpRequest();
xhr.open("PATCH", "https://tus.example.com/files/24e533e02ec3bc40c387f1a0e460e216");
xhr.setRequestHeader("Tus-Resumable", "1.0.0");
xhr.setRequestHeader("Upload-Offset", "70");
xhr.setRequestHeader("Upload-Checksum", "sha1 h7bX0zS/X2ouQKX6qOdPCLXf9q0=");
xhr.setRequestHeader("Content-Type", "application/offset+octet-stream");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(Uint8Array.from(atob("eqqr5cs//7OinuayNC8yFXlM5Vo5ivAv2/8/m73YEf8UCwnZY2YuQKvJSYZcTDmxKe/EnqqRiBDScba+LAQakcVvb1r2MHbVRdceFDnhGCQWj+F5z0xV8nQSEN046vTT93Dd5Q=="), (c) => c.charCodeAt(0)));
