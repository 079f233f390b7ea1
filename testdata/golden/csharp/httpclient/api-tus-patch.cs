using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://tus.example.com/files/24e533e02ec3bc40c387f1a0e460e216");
request.Headers.Add("Tus-Resumable", "1.0.0");
request.Headers.Add("Upload-Offset", "70");
request.Headers.Add("Upload-Checksum", "sha1 h7bX0zS/X2ouQKX6qOdPCLXf9q0=");
request.Content = new ByteArrayContent(Convert.FromBase64String("eqqr5cs//7OinuayNC8yFXlM5Vo5ivAv2/8/m73YEf8UCwnZY2YuQKvJSYZcTDmxKe/EnqqRiBDScba+LAQakcVvb1r2MHbVRdceFDnhGCQWj+F5z0xV8nQSEN046vTT93Dd5Q=="));
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/offset+octet-stream");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
