using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("--X9\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--X9\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=X9");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
