using System;
using System.Collections.Generic;
using System.Net.Http;

var baseUrl = Environment.GetEnvironmentVariable("BASE_URL");
var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, baseUrl + "/items");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("name", nameValue),
    KeyValuePair.Create("price", "9.5"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
