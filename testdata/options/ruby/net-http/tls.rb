# frozen_string_literal: true

require 'net/http'

uri = URI('https://api.example.com/v1/items')
request = Net::HTTP::Get.new(uri)

response = Net::HTTP.start(
  uri.hostname, uri.port,
  use_ssl: true,
  ca_file: './ca.pem',
  cert: OpenSSL::X509::Certificate.new(File.read('./client.pem')),
  key: OpenSSL::PKey.read(File.read('./client.key')),
  min_version: OpenSSL::SSL::TLS1_2_VERSION
) do |http|
  http.request(request)
end
puts response.body
