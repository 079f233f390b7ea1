# frozen_string_literal: true

require 'net/http'

uri = URI('https://api.example.com/v1/items')
uri.query = URI.encode_www_form('q' => ENV.fetch('QUERY'))
request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.body
