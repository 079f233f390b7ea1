using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://reqbin.com/echo/post/form");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "{token}");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("key1", "value1"),
    KeyValuePair.Create("key2", "value2"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
