using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("--X6\r\nContent-Disposition: form-data; name=\"a%22b%22\"\r\n\r\n1\r\n--X6\r\nContent-Disposition: form-data; name=\"c%0D%0Ad\"; filename=\"e%22f%22.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--X6\r\nContent-Disposition: form-data; name=\"g\\\"h\"; filename=\"C:\\\\dir\\\\i'j;k.txt\"\r\nContent-Type: text/plain\r\n\r\n3\r\n--X6\r\nContent-Disposition: form-data; name=token\r\n\r\n4\r\n--X6--\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=X6");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
