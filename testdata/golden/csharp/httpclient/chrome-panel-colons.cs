using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://reqbin.com/echo/get/json");
request.Headers.Add("accept", "*/*");
request.Headers.TryAddWithoutValidation("pragma", "no-cache");
request.Headers.Add("sec-ch-ua", "\"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
