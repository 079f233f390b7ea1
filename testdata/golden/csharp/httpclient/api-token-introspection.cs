using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://login.example.com/oauth2/introspect");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.Add("Accept", "application/token-introspection+jwt");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("token", "YOUR_TOKEN-1.x~"),
    KeyValuePair.Create("token_type_hint", "access_token"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
