import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("eqqr5cs//7OinuayNC8yFXlM5Vo5ivAv2/8/m73YEf8UCwnZY2YuQKvJSYZcTDmxKe/EnqqRiBDScba+LAQakcVvb1r2MHbVRdceFDnhGCQWj+F5z0xV8nQSEN046vTT93Dd5Q==", "base64");

const request = https.request("https://tus.example.com/files/24e533e02ec3bc40c387f1a0e460e216", {
  method: "PATCH",
  headers: {
    "Tus-Resumable": "1.0.0",
    "Upload-Offset": "70",
    "Upload-Checksum": "sha1 h7bX0zS/X2ouQKX6qOdPCLXf9q0=",
    "Content-Type": "application/offset+octet-stream",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
