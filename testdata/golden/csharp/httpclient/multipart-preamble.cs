using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("This is the preamble.\r\n--X8\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--X8\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--X8--\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=X8");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
