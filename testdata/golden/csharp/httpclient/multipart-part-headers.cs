using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("--X7\r\ncontent-disposition: form-data; name=\"file\"; filename=\"\"\r\ncontent-type: application/octet-stream\r\n\r\n\r\n--X7\r\nContent-Disposition: form-data; name=\"b64\"; filename=\"x.bin\"\r\nContent-Transfer-Encoding: base64\r\nContent-Type: application/octet-stream\r\nX-Part: 1\r\n\r\nAAEC\r\n--X7--\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=X7");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
