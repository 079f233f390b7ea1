using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/text");
request.Content = new StringContent("hello");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/plain; charset=utf-8; format=flowed");
request.Content.Headers.TryAddWithoutValidation("Content-Language", "en, de");
request.Content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"a b.txt\"");
request.Content.Headers.TryAddWithoutValidation("Content-Location", "/a");
request.Content.Headers.TryAddWithoutValidation("Last-Modified", "Fri, 02 Jan 2026 10:30:00 GMT");
request.Content.Headers.TryAddWithoutValidation("Expires", "0");
request.Content.Headers.TryAddWithoutValidation("Allow", "GET, PUT");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
