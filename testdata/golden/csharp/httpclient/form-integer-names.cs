using System;
using System.Collections.Generic;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("b", "0"),
    KeyValuePair.Create("10", "x"),
    KeyValuePair.Create("2", "y"),
    KeyValuePair.Create("__proto__", "p"),
    KeyValuePair.Create("1", "z"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
