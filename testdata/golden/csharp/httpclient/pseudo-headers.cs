using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://reqbin.com/echo/get/json?a=1");
request.Headers.Add("accept", "application/json");
request.Headers.TryAddWithoutValidation("accept-language", "en-GB,en;q=0.9");
request.Headers.TryAddWithoutValidation("cookie", "theme=dark");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
