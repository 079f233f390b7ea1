using System;
using System.Collections.Generic;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("b", "2"),
    KeyValuePair.Create("a", "1"),
    KeyValuePair.Create("b", "1"),
    KeyValuePair.Create("a", "2"),
    KeyValuePair.Create("c", "3"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
