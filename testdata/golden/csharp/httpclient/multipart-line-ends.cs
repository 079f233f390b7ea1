using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("--X3\r\nContent-Disposition: form-data; name=\"crlf\"\r\n\r\na\r\nb\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"lf\"\r\n\r\na\nb\n\r\n--X3\r\nContent-Disposition: form-data; name=\"cr\"; filename=\"cr.txt\"\r\nContent-Type: text/plain\r\n\r\na\rb\r\r\n--X3\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"dashes\"\r\n\r\n--X3x\r\n--\r\n--X3--\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=X3");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
