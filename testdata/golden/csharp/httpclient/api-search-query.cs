using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://search.example.com:9200/products/_search?size=20&filter_path=hits.hits._source");
request.Headers.Authorization = new AuthenticationHeaderValue("ApiKey", "YOUR_API_KEY");
request.Content = new StringContent(@"{
  ""query"": {
    ""bool"": {
      ""must"": [{ ""match"": { ""name"": { ""query"": ""blue shoe"", ""fuzziness"": ""AUTO"", ""boost"": 2.0 } } }],
      ""filter"": [
        { ""range"": { ""added"": { ""gte"": ""now-7d/d"", ""lt"": ""now/d"" } } },
        { ""terms"": { ""size"": [41, 42.5] } }
      ],
      ""must_not"": { ""exists"": { ""field"": ""discontinued"" } }
    }
  },
  ""sort"": [{ ""price"": ""asc"" }, ""_score""],
  ""script_fields"": { ""net"": { ""script"": { ""lang"": ""painless"", ""source"": ""doc['price'].value / params.rate"", ""params"": { ""rate"": 1.19 } } } },
  ""aggs"": { ""brands"": { ""terms"": { ""field"": ""brand.keyword"", ""size"": 10 } } }
}
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
