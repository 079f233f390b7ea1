using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/echo");
request.Content = new StringContent("{\"emoji\":\"😀\",\"ключ\":\"значение\",\"sep\":\"a\u2028b\u2029c\u0085d\u200be\ufefff\",\"accent\":\"é é\",\"del\":\"\u007f\"}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
