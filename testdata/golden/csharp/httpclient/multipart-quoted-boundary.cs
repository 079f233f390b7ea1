using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("--=_a b'(c)+,/:?\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--=_a b'(c)+,/:?--\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
