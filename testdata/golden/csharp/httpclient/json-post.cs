using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://reqbin.com/echo/post/json");
request.Headers.Add("Accept", "application/json");
request.Content = new StringContent(@"{
  ""id"": 12345,
  ""customer"": ""Example Ltd"",
  ""quantity"": 1,
  ""price"": 19.99,
  ""shipped"": false
}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
