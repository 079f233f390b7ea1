using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://reqbin.com/echo/get/json");
request.Headers.Add("accept", "*/*");
request.Headers.TryAddWithoutValidation("accept-encoding", "gzip, deflate, br, zstd");
request.Headers.TryAddWithoutValidation("if-modified-since", "Fri, 02 Jan 2026 10:30:00 GMT");
request.Headers.TryAddWithoutValidation("referer", "https://www.example.com/page?x=1");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
